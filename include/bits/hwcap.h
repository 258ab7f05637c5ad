/* SPDX-License-Identifier: MIT */
/* Names of the bits of AT_HWCAP. Empty on most architectures. */
