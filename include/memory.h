/* SPDX-License-Identifier: MIT */
/* <memory.h>: an old name of the header <string.h>. */
#include <string.h>
