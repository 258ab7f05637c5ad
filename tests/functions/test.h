/* SPDX-License-Identifier: MIT */
/* Includes cmocka.h and the headers that it needs. Each test program includes this header first. */
#ifndef TEST_H
#define TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#endif
