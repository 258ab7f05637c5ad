/* SPDX-License-Identifier: MIT */
/* What every test program here begins with: cmocka, and the headers that cmocka wants before it. */
#ifndef TEST_H
#define TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#endif
