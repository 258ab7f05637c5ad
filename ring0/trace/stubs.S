/* SPDX-License-Identifier: MIT */
/* ring3's system call stubs, built again with line numbers for the programs of trace.html. */
#include "sysdep.h"
#include "symbols.inc"
#include "stubs"
