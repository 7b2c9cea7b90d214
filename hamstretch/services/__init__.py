"""One facility of the operating system per module, each with a Null twin."""
