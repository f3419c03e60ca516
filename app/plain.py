"""Plain text as it comes in: bytes decoded, and what is refused before it is read or kept."""


def read_text(data: bytes) -> str:
    """The text of a UTF-8 file or request body, unchanged but for a byte order mark.

    Raises:
        ValueError: it is empty, not UTF-8 or not text; the message says which, and where.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"the text is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}") from None
    check_text("text", text)
    return text


def check_text(field: str, value: str) -> None:
    """Refuse what a database would not give back as it was."""
    if field == "text" and not value.strip():
        raise ValueError("the text is empty")
    if (at := value.find("\0")) >= 0:
        raise ValueError(f"the {field} is not plain text: it holds a NUL character at {at}")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the {field} holds half a surrogate pair at {error.start}") from None
