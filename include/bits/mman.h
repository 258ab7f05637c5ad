/* SPDX-License-Identifier: MIT */
/*
 * <bits/mman.h> defines the constants of <sys/mman.h> that exist only on some architectures. An
 * architecture with such constants has its own <bits/mman.h>. All other architectures use this
 * empty file.
 */
