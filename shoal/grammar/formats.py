"""String formats that a grammar can enforce, and the exact patterns of some.

llguidance enforces `format`, but its date knows no leap years and its fractions
of a second have no end; a pattern beside the format makes both exact.
"""

__all__ = ["BOUNDED", "IGNORED", "NARROWED", "OWN", "PATTERNS", "UNBOUNDED"]

_YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29"
_DATE = (
    f"(?:{_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    f"|{_LEAP})"
)
_OFFSET = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
_TIME = f"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{{1,6}})?{_OFFSET}"
_N = "[0-9]{1,4}"
_CLOCK = f"T(?:{_N}H(?:{_N}M(?:{_N}S)?)?|{_N}M(?:{_N}S)?|{_N}S)"

_POINTER = "(?:/(?:[A-Za-z0-9 _.,:;=@#%&+-]|~[01])*)*"

#: Exact and bounded; months and years are left out of a duration, having no fixed length.
PATTERNS = {
    "date": f"^{_DATE}$",
    "date-time": f"^{_DATE}T{_TIME}$",
    "time": f"^{_TIME}$",
    "duration": f"^P(?:{_N}D(?:{_CLOCK})?|{_CLOCK}|{_N}W)$",
}

#: The same for formats that llguidance does not know.
OWN = {
    "json-pointer": f"^{_POINTER}$",
    "relative-json-pointer": f"^(?:0|[1-9][0-9]{{0,3}})(?:#|{_POINTER})$",
    "byte": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    # letters and digits match themselves; more would have to be parsed
    "regex": "^[A-Za-z0-9 _,:;=<>@#%&~-]*$",
}

#: llguidance enforces these, and each has a greatest length by itself.
BOUNDED = {"ipv4", "ipv6", "uuid"}

#: llguidance enforces these, and they need a maxLength.
UNBOUNDED = {"email", "hostname", "uri"}

#: Each is enforced as a format that admits a part of it.
NARROWED = {
    "idn-email": "email",
    "idn-hostname": "hostname",
    "iri": "uri",
    "iri-reference": "uri",
    "uri-reference": "uri",
    "uri-template": "uri",
    "url": "uri",
}

#: They say what a string is for and exclude nothing.
IGNORED = {
    "binary",
    "directory-path",
    "file-path",
    "html",
    "markdown",
    "password",
    "path",
    "string",
    "text",
    "textarea",
}
