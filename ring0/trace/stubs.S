/* SPDX-License-Identifier: MIT */
/* ring3's stubs once more, with line numbers: what the programs of trace.html call. */
#include "sysdep.h"
#include "symbols.inc"
#include "stubs"
