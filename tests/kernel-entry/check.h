/* SPDX-License-Identifier: MIT */
/* Checks of the registers and the stack after a call, and the messages about errors. */
#ifndef CHECK_H
#define CHECK_H

#include "wire.h"
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

/* Ends the program if it cannot trace a process here. */
void skip_if_unable(void);

/*
 * Makes all further calls enter the kernel by ways[way] (machine.h). Returns false if this kernel
 * does not have that entry.
 */
bool take_way(int way);

/* Sets the first words of all further messages: the call, the kernel entry and the return value. */
void check_begins(const char *name, const char *way, unsigned long answer);

/* Prints a message and counts an error. */
void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Number of calls of fault() since the program began. */
extern unsigned int faults;

/* Fails the test if `faults` differs from `before`. */
void check_none_since(unsigned int before);

/* Checks the call number and the direction flag that the kernel received. */
void check_number(const struct seen *seen, long number);

/*
 * Checks argument word i that the kernel received: only its lower `bytes` bytes, because the kernel
 * ignores the others.
 */
void check_argument(const struct seen *seen, unsigned int i, unsigned long expected,
		    unsigned int bytes);

/*
 * Checks that the function made one system call and returned. Returns false if it did not return:
 * then the caller must stop checking.
 */
bool check_came_back(const struct seen *seen);

/*
 * Checks that the function restored the callee-saved registers and the stack pointer, and changed
 * neither the caller's stack nor the direction flag.
 */
void check_kept(const struct request *request);

void check_result(unsigned long expected, unsigned int bytes);
void check_errno(int expected);

/* True if the kernel's return value means an error: -4095 to -1. */
bool is_error(unsigned long answer);

/* The kernel's return values that the tests try: 0, 1, LONG_MAX, -1, -4095, -4096. */
extern const unsigned long answers[];
enum { ANSWERS = 6 };

#endif
