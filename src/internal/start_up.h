/* SPDX-License-Identifier: MIT */
/* START_UP: how an archive member does something before main, at no cost to programs without it. */
#ifndef RING3_START_UP_H
#define RING3_START_UP_H

/*
 * START_UP(function): crt1.o calls function(argc, argv, envp) before every constructor of the
 * program. Priority 0 is the implementation's; GCC refuses it to others.
 */
#define START_UP(function) \
	static void (*const function##_entry)(int, char **, char **) \
		__attribute__((used, section(".init_array.00000"))) = function

#endif
