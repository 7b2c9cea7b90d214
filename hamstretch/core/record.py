"""From the ended session to its record in the log: what was really done, and the colour the rules give."""

from __future__ import annotations

import msgspec

from hamstretch.core.after import after_session
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import SessionRecord
from hamstretch.core.session_types import Session


def record(session: Session, ended: Stamp) -> SessionRecord:
    """Return the record of an ended session, coloured by A0-A6 (domain 3.4), the A rule among its rules."""
    plain = SessionRecord(
        id=session.id,
        at=session.at,
        ended=ended,
        routine=session.routine,
        planned=session.planned,
        week=session.week,
        phase=session.phase,
        first_side=session.first_side,
        work=session.work,
        check_ins=session.check_ins,
        rules=session.fired,
        ending=session.ending,
        why=session.why,
        app=session.app,
        note=session.note,
    )
    colour, fired = after_session(plain)
    return msgspec.structs.replace(plain, colour=colour, rules=(*plain.rules, *fired))
