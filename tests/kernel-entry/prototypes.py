# SPDX-License-Identifier: MIT
"""Finds the functions that <ring3/sys.h> or <ring3/raw.h> declares for system calls, and generates a recognisable value for
each parameter."""
import pathlib
import re

# For each header, regular expressions for the text before and after the prototype of a system call.
AROUND = {"raw": (r"static __RING3_INLINE\s+", ""),
          "sys": (r"^(?:__RING3_(?:NORETURN|RETURNS_TWICE)\s+)?", r"\s*__RING3_STUB")}


def param_types(params, kind):
    params = [" ".join(param.split()) for param in params.split(",")]
    return [] if params == ["void"] else [re.sub(r"\b__\w+$", "", param).strip() if kind == "raw" else param
                                          for param in params]


def declared_in(header):
    """Returns a dictionary that maps the name of each system call to a pair: the result's type, and the list of the
    parameters' types."""
    kind = pathlib.Path(header).stem
    before, after = AROUND[kind]
    declaration = re.compile(before + r"([a-z][\w\s*]*?)\b" + kind + r"_(\w+)\(([^()]*)\)" + after, re.M)
    text = pathlib.Path(header).read_text()
    # In <ring3/raw.h> a function that returns twice, such as vfork, is a macro.
    return {name: (type.strip(), param_types(params, kind)) for type, name, params in declaration.findall(text)} | \
           {name: (type, []) for name, type in re.findall(r"^#define raw_(\w+)\(\) \(\((\w+)\)", text, re.M)}


def value(type, i):
    """Returns a C expression with the value for argument i. Byte b of the value is 0xa0 + 0x10 * i + b, as in the function
    wire_value(i) of wire.c."""
    constant = "0x" + "".join(f"{0xa0 + 0x10 * i + byte:02x}" for byte in range(7, -1, -1)) + "ull"
    return f"({type})(unsigned long){constant}" if "*" in type else f"({type}){constant}"
