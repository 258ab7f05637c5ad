# SPDX-License-Identifier: MIT
"""Reads the calls that <ring3/sys.h> or <ring3/raw.h> declares, and makes a recognisable value for each parameter."""
import pathlib
import re

# By header: regular expressions for the text before and after a call's prototype.
AROUND = {"raw": (r"static __RING3_INLINE\s+", ""),
          "sys": (r"^(?:__RING3_(?:NORETURN|RETURNS_TWICE)\s+)?", r"\s*__RING3_STUB")}


def param_types(params, kind):
    params = [" ".join(param.split()) for param in params.split(",")]
    return [] if params == ["void"] else [re.sub(r"\b__\w+$", "", param).strip() if kind == "raw" else param
                                          for param in params]


def declared_in(header):
    """Returns a dictionary: the call's name to the type of its result and the list of its parameters' types."""
    kind = pathlib.Path(header).stem
    before, after = AROUND[kind]
    declaration = re.compile(before + r"([a-z][\w\s*]*?)\b" + kind + r"_(\w+)\(([^()]*)\)" + after, re.M)
    text = pathlib.Path(header).read_text()
    # <ring3/raw.h> declares a call that returns twice as a macro.
    return {name: (type.strip(), param_types(params, kind)) for type, name, params in declaration.findall(text)} | \
           {name: (type, []) for name, type in re.findall(r"^#define raw_(\w+)\(\) \(\((\w+)\)", text, re.M)}


def value(type, i):
    """Returns the C expression for argument i. Its byte b is 0xa0 + 0x10 * i + b, as in wire_value(i) of wire.c."""
    constant = "0x" + "".join(f"{0xa0 + 0x10 * i + byte:02x}" for byte in range(7, -1, -1)) + "ull"
    return f"({type})(unsigned long){constant}" if "*" in type else f"({type}){constant}"
