/* SPDX-License-Identifier: MIT */
/*
 * Most architectures use this empty file. Other architectures define names of the bits in
 * getauxval(AT_HWCAP) here.
 */
