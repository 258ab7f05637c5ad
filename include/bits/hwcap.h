/* SPDX-License-Identifier: MIT */
/*
 * Names of the bits in getauxval(AT_HWCAP). Some architectures define them in a <bits/hwcap.h> of
 * their own. The others use this empty file.
 */
