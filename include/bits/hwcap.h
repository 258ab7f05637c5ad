/* SPDX-License-Identifier: MIT */
/*
 * getauxval(AT_HWCAP) returns a bit mask of processor features. Some architectures name the bits in
 * a <bits/hwcap.h> of their own. The other architectures use this empty file.
 */
