"""The reminders on a real desktop: the icon's protocol, its menu over the bus, an old panel, the card."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from hamstretch.core.break_records import BreakOutcome
from tests.desktop import Desktop, Service, daemon
from tests.e2e.background import Background, other_program, prepare, running
from tests.e2e.test_window import ROOT, command
from tests.patience import PATIENCE_S, wait

pytestmark = pytest.mark.display
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Panel:
    """A host of today's kind: it takes an icon in, and reads and clicks what the icon offers over the bus."""

    def __init__(self, address: str) -> None:
        self.desktop = Desktop(address)
        self.watcher = self.desktop.serve(methods={(WATCHER, "RegisterStatusNotifierItem"): ("", ())})
        self.watcher.property(WATCHER, "IsStatusNotifierHostRegistered", "b", True)
        self.watcher.property(WATCHER, "RegisteredStatusNotifierItems", "as", [])
        self.watcher.property(WATCHER, "ProtocolVersion", "i", 0)
        self._bus: DBusConnection = open_dbus_connection(address)

    def open(self) -> None:
        self.watcher.take(WATCHER)

    @property
    def icon(self) -> str:
        """The bus name of the last icon that came, or nothing."""
        came = [body[0] for _, member, body in self.watcher.calls if member == "RegisterStatusNotifierItem"]
        return str(came[-1]) if came else ""

    def _call(self, path: str, interface: str, member: str, signature: str, *body: object) -> Any:
        where = DBusAddress(path, self.icon, interface)
        reply = self._bus.send_and_get_reply(
            new_method_call(where, member, signature, body), timeout=PATIENCE_S
        )
        return reply.body

    def read(self, name: str) -> Any:
        """A property of the icon."""
        return self._call("/StatusNotifierItem", PROPERTIES, "Get", "ss", ITEM, name)[0][1]

    def items(self) -> dict[str, int]:
        """The menu's visible items and their numbers; items of submenus have the path in front."""
        path = self.read("Menu")
        self._call(path, MENU, "AboutToShow", "i", 0)
        _, root = self._call(path, MENU, "GetLayout", "iias", 0, -1, [])
        return dict(_walk(root, ""))

    def said(self) -> list[dict[str, Any]]:
        """What a screen reader in the panel can say of each item: its properties, separators left out."""
        path = self.read("Menu")
        self._call(path, MENU, "AboutToShow", "i", 0)
        _, (_, _, items) = self._call(path, MENU, "GetLayout", "iias", 0, -1, [])
        return [each for _, node in items for each in _properties(node)]

    def click(self, words: str) -> None:
        number = self.items()[words]
        self._call(self.read("Menu"), MENU, "Event", "isvu", number, "clicked", ("i", 0), 0)

    def close(self) -> None:
        self._bus.close()
        self.desktop.close()


def _properties(node: Any) -> Iterator[dict[str, Any]]:
    _, properties, children = node
    plain = {name: value for name, (_, value) in properties.items()}
    if plain.get("type") != "separator" and plain.get("visible", True):
        yield plain
    for _, child in children:
        yield from _properties(child)


def _walk(node: Any, above: str) -> Iterator[tuple[str, int]]:
    number, properties, children = node
    words = properties.get("label", ("s", ""))[1].replace("__", "\0").replace("_", "").replace("\0", "_")
    path = f"{above}/{words}" if above and words else words
    if words and properties.get("visible", ("b", True))[1]:
        yield path, number
    for _, child in children:
        yield from _walk(child, path)


@pytest.fixture
def address() -> Iterator[str]:
    with daemon() as bus:
        yield bus


@pytest.fixture
def panel(address: str) -> Iterator[Panel]:
    made = Panel(address)
    yield made
    made.close()


@pytest.fixture
def app(xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel) -> Iterator[Background]:
    """The app with its icon in the panel."""
    panel.open()
    prepare(tmp_path / "data")
    with running(xserver, tmp_path, address) as made:
        wait(lambda: panel.icon, "no icon came")
        yield made


def test_the_icon_tells_the_time_and_its_menu_does_everything(app: Background, panel: Panel) -> None:
    assert app.xdo("search", "--onlyvisible", "--pid", str(app.process.pid), "--name", "hamstretch") == ""
    _, _, title, text = panel.read("ToolTip")
    assert "Next break at" in title + text
    before = panel.read("IconPixmap")
    assert {side for side, _, _ in before} >= {16, 22, 32, 64}
    panel.click("Pause the reminders/For 1 hour")
    app.becomes(paused=True)
    assert panel.read("IconPixmap") != before
    why = next(words for words in panel.items() if words.startswith("Quiet until"))
    assert why.endswith("paused")
    panel.click("Resume the reminders")
    app.becomes(paused=False, quiet=[])
    panel.click("I am in a meeting/For 30 minutes")
    app.becomes(meeting=True)
    panel.click("Open Today")
    wait(lambda: app.window("Today · hamstretch"), "Today does not open")
    panel.click("Settings")
    wait(lambda: app.window("Settings · hamstretch"), "the settings do not open")
    panel.click("Quit")
    assert app.process.wait(PATIENCE_S) == 0


def test_the_left_click_opens_today_and_the_closed_window_leaves_the_icon(
    app: Background, panel: Panel
) -> None:
    panel._call("/StatusNotifierItem", ITEM, "Activate", "ii", 0, 0)
    today = wait(lambda: app.window("Today · hamstretch"), "Today does not open")
    app.xdo("windowactivate", "--sync", today, "key", "alt+F4")
    wait(lambda: not app.window("Today · hamstretch"), "Today does not close")
    assert app.status["running"]
    panel._call("/StatusNotifierItem", ITEM, "Activate", "ii", 0, 0)
    wait(lambda: app.window("Today · hamstretch"), "Today does not come back")


def test_a_panel_that_starts_anew_gets_the_icon_back(
    xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel
) -> None:
    prepare(tmp_path / "data")
    with running(xserver, tmp_path, address) as app:
        wait(lambda: app.window("Reminders · hamstretch"), "no window in place of the tray")
        panel.open()
        wait(lambda: panel.icon, "the icon does not come to a late panel")
        wait(lambda: not app.window("Reminders · hamstretch"), "the window does not go")
        second = Panel(address)
        panel.desktop.close()
        second.open()
        wait(lambda: second.icon, "the icon does not come back")
        assert "Next break at" in str(second.read("ToolTip"))
        second.close()


@pytest.mark.skipif(
    None in (shutil.which("trayer"), shutil.which("xwininfo")), reason="not installed: trayer x11-utils"
)
def test_a_panel_of_the_old_kind_shows_the_icon_and_a_click_opens_today(
    xserver: dict[str, str], tmp_path: Path, address: str
) -> None:
    prepare(tmp_path / "data")
    with trayer(xserver), running(xserver, tmp_path, address) as app:
        icon = wait(lambda: embedded(xserver, app.process.pid), "no icon in the panel")
        app.xdo("mousemove", "--window", icon, "8", "8", "click", "1")
        wait(lambda: app.window("Today · hamstretch"), "Today does not open")
        app.xdo("mousemove", "--window", icon, "8", "8", "click", "3")
        wait(lambda: menus(app), "no menu")
        app.xdo("key", "--delay", "60", "Up", "Return")
        assert app.process.wait(PATIENCE_S) == 0


def test_whoever_hears_the_menu_hears_every_item_and_which_lead_on(app: Background, panel: Panel) -> None:
    said = panel.said()
    assert len(said) >= 12
    assert all(item.get("label", "").strip("_ ") for item in said)
    leads = [item["label"].replace("_", "") for item in said if item.get("children-display") == "submenu"]
    assert leads == ["Pause the reminders", "I am in a meeting"]
    silent = [item["label"] for item in said if not item.get("enabled", True)]
    assert any(words.startswith("Next break at") for words in silent)
    assert app.process.poll() is None


@contextmanager
def trayer(env: dict[str, str]) -> Iterator[None]:
    with subprocess.Popen(["trayer", "--edge", "top"], env=env, stderr=subprocess.DEVNULL) as process:
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer"]
        subprocess.run(find, env=env, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE_S)
        try:
            yield
        finally:
            process.terminate()


def embedded(env: dict[str, str], pid: int) -> str:
    """The window of the app that lies inside the panel, or nothing."""

    def said(*command: str) -> str:
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False).stdout

    for frame in said("xdotool", "search", "--class", "trayer").split():
        for line in said("xwininfo", "-id", frame, "-tree").splitlines():
            number = line.split()[0] if line.strip().startswith("0x") else ""
            if number and said("xdotool", "getwindowpid", number).strip() == str(pid):
                return str(int(number, 16))
    return ""


def menus(app: Background) -> str:
    """A visible window of the app without a title: its menu."""
    return app.xdo("search", "--onlyvisible", "--all", "--pid", str(app.process.pid), "--class", "hamstretch")


def test_the_card_comes_small_and_grows_when_the_hands_rest(
    xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel
) -> None:
    panel.open()
    prepare(tmp_path / "data", due_s=4)
    with other_program(xserver, "letter"), running(xserver, tmp_path, address) as app:
        app.xdo("key", "a")
        small = wait(lambda: app.window("for the legs"), "no card")
        assert app.status["phase"] == "prompt"
        assert app.active == "letter"
        app.xdo("key", "b")
        assert app.active == "letter"
        app.becomes(phase="grown")
        wait(lambda: "for the legs" in app.active, "the large card has no focus")
        assert app.window("for the legs") != "" != small
        app.xdo("key", "Escape")
        app.becomes(phase="counting")
        wait(lambda: not app.window("for the legs"), "the card does not go")
        (left,) = wait(app.breaks, "nothing in the log")
        assert left.outcome is BreakOutcome.SKIPPED


def test_in_full_screen_no_card_comes_and_a_break_that_is_asked_for_does(
    xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel
) -> None:
    panel.open()
    with other_program(xserver, "film"):
        subprocess.run(["xdotool", "key", "F11"], env=xserver, check=True)
        prepare(tmp_path / "data", due_s=1)
        with running(xserver, tmp_path, address) as app:
            app.becomes(phase="held", quiet=["full-screen"])
            assert not app.window("for the legs")
            app.said("break")
            wait(lambda: app.window("Session · hamstretch"), "asked for, it does not begin")


def test_do_not_disturb_keeps_the_card_back_and_its_end_is_noticed(
    xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel
) -> None:
    notes = "org.freedesktop.Notifications"
    panel.open()
    service: Service = panel.desktop.serve(notes)
    service.property(notes, "Inhibited", "b", True)
    prepare(tmp_path / "data", due_s=3)
    with running(xserver, tmp_path, address) as app:
        app.xdo("key", "shift")
        app.becomes(phase="held", quiet=["dnd"])
        assert any(words.startswith("Quiet: do not disturb") for words in panel.items())
        service.property(notes, "Inhibited", "b", False)
        service.changed("/org/freedesktop/Notifications", notes)
        app.becomes(quiet=[])


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder for sockets, whose paths may not be long."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_of_many_started_at_once_one_stays_and_the_others_leave_in_peace(
    xserver: dict[str, str], tmp_path: Path, address: str, panel: Panel, runtime: Path
) -> None:
    panel.open()
    prepare(tmp_path / "data")
    env = xserver | {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "DBUS_SYSTEM_BUS_ADDRESS": address,
        "XDG_RUNTIME_DIR": str(runtime),
    }
    started = [
        subprocess.Popen(
            command(tmp_path / "data", "--background"), cwd=ROOT, env=env, stderr=subprocess.PIPE
        )
        for _ in range(6)
    ]
    try:
        wait(lambda: sum(one.poll() is not None for one in started) == 5, "more than one stays, or none")
        ended = [one for one in started if one.poll() is not None]
        assert [one.returncode for one in ended] == [0] * 5
        assert [one.stderr.read() for one in ended] == [b""] * 5
        (only,) = (one for one in started if one.poll() is None)
        done = subprocess.run(command(tmp_path / "data", "quit"), cwd=ROOT, env=env, check=False)
        assert done.returncode == 0
        assert only.wait(PATIENCE_S) == 0
    finally:
        for one in started:
            one.kill()
            one.wait()
            one.stderr.close()
