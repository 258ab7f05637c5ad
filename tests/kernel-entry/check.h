/* SPDX-License-Identifier: MIT */
/* Checks after a call, and messages about errors. */
#ifndef CHECK_H
#define CHECK_H

#include "wire.h"
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

/* Ends the program if tracing is not possible here. */
void skip_if_unable(void);

/*
 * From now on calls use this kernel entry (`ways` in machine.h). Returns false if the kernel does
 * not have this entry.
 */
bool take_way(int way);

/* Sets the beginning of every message: the call, the kernel entry and the return value. */
void check_begins(const char *name, const char *way, unsigned long answer);

/* Prints a message and counts an error. */
void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Number of errors since the program began. */
extern unsigned int faults;

/* Fails the test if there were errors since `before`. */
void check_none_since(unsigned int before);

/* At the kernel's entry: checks the call number and the direction flag. */
void check_number(const struct seen *seen, long number);

/* Checks the lower `bytes` bytes of argument i: the kernel reads no more. */
void check_argument(const struct seen *seen, unsigned int i, unsigned long expected,
		    unsigned int bytes);

/* Checks that the function returned after one system call. False: it did not, so check no more. */
bool check_came_back(const struct seen *seen);

/* Checks callee-saved registers, stack pointer, stack and direction flag. */
void check_kept(const struct request *request);

void check_result(unsigned long expected, unsigned int bytes);
void check_errno(int expected);

/* True if the return value is a negative error number. */
bool is_error(unsigned long answer);

/* Return values of the kernel to try: 0, 1, LONG_MAX, -1, -4095, -4096. */
extern const unsigned long answers[];
enum { ANSWERS = 6 };

#endif
