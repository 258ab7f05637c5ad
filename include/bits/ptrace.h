/* SPDX-License-Identifier: MIT */
/*
 * Most architectures use this empty file. Other architectures define requests of ptrace(2) here
 * that only they have.
 */
