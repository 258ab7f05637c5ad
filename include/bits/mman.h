/* SPDX-License-Identifier: MIT */
/*
 * Constants of <sys/mman.h> that only one architecture has. Some architectures define them in a
 * <bits/mman.h> of their own. The other architectures use this empty file.
 */
