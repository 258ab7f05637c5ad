/* SPDX-License-Identifier: MIT */
/* First include of every test program: cmocka, and the headers that cmocka needs before it. */
#ifndef TEST_H
#define TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#endif
