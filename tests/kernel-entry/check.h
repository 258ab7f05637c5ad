/* SPDX-License-Identifier: MIT */
/* What is compared after a call, and how a fault is told. */
#ifndef CHECK_H
#define CHECK_H

#include "wire.h"
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

/* Ends the program if nothing can be traced here. */
void skip_if_unable(void);

/* From now on calls enter the kernel by this one of machine.h's ways; false if there is none. */
bool take_way(int way);

/* What every message begins with: the call, the way and the answer. */
void check_begins(const char *name, const char *way, unsigned long answer);

/* One more fault. */
void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Since the program began. */
extern unsigned int faults;

/* Fails the test if there were faults since. */
void check_none_since(unsigned int before);

/* At the kernel's entry: the number, and the direction flag. */
void check_number(const struct seen *seen, long number);

/* ... and a register: as many bytes as the kernel looks at. */
void check_argument(const struct seen *seen, unsigned int i, unsigned long expected,
		    unsigned int bytes);

/* It came back after one system call; false if there is nothing more to look at. */
bool check_came_back(const struct seen *seen);

/* Callee-saved registers, stack pointer, stack, direction flag. */
void check_kept(const struct request *request);

void check_result(unsigned long expected, unsigned int bytes);
void check_errno(int expected);

/* An answer that is an error number with its sign turned round. */
bool is_error(unsigned long answer);

/* 0, 1, LONG_MAX, -1, -4095, -4096. */
extern const unsigned long answers[];
enum { ANSWERS = 6 };

#endif
