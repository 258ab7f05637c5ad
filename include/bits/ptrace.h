/* SPDX-License-Identifier: MIT */
/*
 * Requests of ptrace(2) that other architectures do not have. An architecture with such requests
 * has a <bits/ptrace.h> of its own. All other architectures use this empty file.
 */
