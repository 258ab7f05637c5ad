/* SPDX-License-Identifier: MIT */
/* ring3's stubs, with line numbers, for the programs of trace.html. */
#include "sysdep.h"
#include "symbols.inc"
#include "stubs"
