/* SPDX-License-Identifier: MIT */
/* The bits of AT_HWCAP by name: most architectures have none. */
