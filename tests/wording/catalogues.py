"""Catalogues for tests: written as Qt Linguist writes them, with any words."""

from kiosk.wording.catalogue import Key, Message, protected, written

HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="fr">\n'


def message(
    source: str, *forms: str, context: str = "Bar", comment: str = "", numerus: bool = False, **more
) -> Message:
    return Message(Key(context, source, comment, numerus), forms, more.pop("finished", all(forms)), **more)


def linguist(language: str, *messages: Message) -> bytes:
    """Return the bytes of a file; messages of one context stand together."""
    text = HEADER.format(language)
    for context in dict.fromkeys(m.key.context for m in messages):
        text += f"<context>\n    <name>{protected(context)}</name>\n"
        text += "".join(_message(m) for m in messages if m.key.context == context)
        text += "</context>\n"
    return (text + "</TS>\n").encode()


def _message(m: Message) -> str:
    parts = {
        "source": m.key.source,
        "comment": m.key.comment,
        "extracomment": m.note,
        "translatorcomment": m.status,
    }
    lines = [f"<{tag}>{protected(text)}</{tag}>" for tag, text in parts.items() if text or tag == "source"]
    opened = '<message numerus="yes">' if m.key.numerus else "<message>"
    body = "".join(f"        {line}\n" for line in [*lines, written(m)])
    return f"    {opened}\n{body}    </message>\n"
