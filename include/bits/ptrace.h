/* SPDX-License-Identifier: MIT */
/*
 * Requests of ptrace(2) that only one architecture has. Some architectures define them in a
 * <bits/ptrace.h> of their own. The other architectures use this empty file.
 */
