/* SPDX-License-Identifier: MIT */
/* long syscall(long number, ...): any call by its number, with up to six words of arguments. */
#include "sysdep.h"

FUNCTION syscall
	PUSHARGS 6
	DOARGS	6, 1
	ENTER_KERNEL ARGUMENT(1)
	POPARGS	6
	RETURN_OR_ERROR
END syscall
