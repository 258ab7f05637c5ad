/* SPDX-License-Identifier: MIT */
/* <memory.h>: old name of <string.h>. */
#include <string.h>
