/* SPDX-License-Identifier: MIT */
/* ring3's stubs of system calls, built with line numbers for the programs that trace.html shows. */
#include "sysdep.h"
#include "symbols.inc"
#include "stubs"
