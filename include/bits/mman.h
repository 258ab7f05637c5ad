/* SPDX-License-Identifier: MIT */
/*
 * Most architectures use this empty file. Other architectures define constants of <sys/mman.h> here
 * that only they have.
 */
