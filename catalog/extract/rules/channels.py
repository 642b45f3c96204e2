"""Where a recording was put: Telegram, X, television."""

from catalog.extract.rules.cues import Cues
from catalog.extract.rules.tokens import Sentence


def channel_of(sentence: Sentence, at: int, cues: Cues) -> str | None:
    """Return where the verb at a token put the recording: the channel behind "on", "to", "via" or in the verb."""
    if channel := sentence.tag(at, "channels"):
        return channel
    for ahead in range(at + 1, min(at + 22, len(sentence.tokens))):
        token = sentence.tokens[ahead]
        if (
            token.tags.get("role")
            and "media" not in token.tags
            and "channels" not in token.tags
            and sentence.low(ahead - 1) == "and"
        ):
            break
        if (channel := token.tags.get("channels")) and _is_channel_use(sentence, ahead, cues):
            return channel
        if token.low in (".", ";") or cues.has("show", token.low):
            break
    return _channel_before(sentence, at, cues)


def _channel_before(sentence: Sentence, at: int, cues: Cues) -> str | None:
    """Return the channel of an account that is the subject: "the ministry's Twitter account posted"."""
    for back in range(at - 1, max(-1, at - 6), -1):
        token = sentence.tokens[back]
        if (channel := token.tags.get("channels")) and token.low != "x":
            account = "account" in token.low or "channel" in token.low or cues.has("account", sentence.low(back + 1))
            return channel if account else None
        if not token.is_word:
            return None
    return None


def _is_channel_use(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    if low == "x" and not sentence.tokens[at].capital:
        return False
    return cues.has("plain_channels", low) or cues.has("channel_openers", sentence.low(at - 1))
