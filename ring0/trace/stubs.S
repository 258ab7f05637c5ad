/* SPDX-License-Identifier: MIT */
/* ring3's system call stubs with line numbers, for the web page trace.html (see docs/ring0.md). */
#include "sysdep.h"
#include "symbols.inc"
#include "stubs"
