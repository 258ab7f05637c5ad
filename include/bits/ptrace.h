/* SPDX-License-Identifier: MIT */
/*
 * <bits/ptrace.h> defines the requests of ptrace(2) that exist only on some architectures. An
 * architecture with such requests has its own <bits/ptrace.h>. All other architectures use this
 * empty file.
 */
