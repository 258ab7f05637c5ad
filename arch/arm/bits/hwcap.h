/* SPDX-License-Identifier: MIT */
/* Bits of getauxval(AT_HWCAP) and getauxval(AT_HWCAP2) on 32-bit ARM. Linux: arch/arm/include/uapi/asm/hwcap.h. */
#define HWCAP_SWP		(1 << 0)
#define HWCAP_HALF		(1 << 1)
#define HWCAP_THUMB		(1 << 2)
#define HWCAP_26BIT		(1 << 3)
#define HWCAP_FAST_MULT		(1 << 4)
#define HWCAP_FPA		(1 << 5)
#define HWCAP_VFP		(1 << 6)
#define HWCAP_EDSP		(1 << 7)
#define HWCAP_JAVA		(1 << 8)
#define HWCAP_IWMMXT		(1 << 9)
#define HWCAP_CRUNCH		(1 << 10)
#define HWCAP_THUMBEE		(1 << 11)
#define HWCAP_NEON		(1 << 12)
#define HWCAP_VFPv3		(1 << 13)
#define HWCAP_VFPv3D16		(1 << 14)
#define HWCAP_TLS		(1 << 15)
#define HWCAP_VFPv4		(1 << 16)
#define HWCAP_IDIVA		(1 << 17)
#define HWCAP_IDIVT		(1 << 18)
#define HWCAP_VFPD32		(1 << 19)
#define HWCAP_IDIV		(HWCAP_IDIVA | HWCAP_IDIVT)
#define HWCAP_LPAE		(1 << 20)
#define HWCAP_EVTSTRM		(1 << 21)
#define HWCAP_FPHP		(1 << 22)
#define HWCAP_ASIMDHP		(1 << 23)
#define HWCAP_ASIMDDP		(1 << 24)
#define HWCAP_ASIMDFHM		(1 << 25)
#define HWCAP_ASIMDBF16		(1 << 26)
#define HWCAP_I8MM		(1 << 27)

#define HWCAP2_AES		(1 << 0)
#define HWCAP2_PMULL		(1 << 1)
#define HWCAP2_SHA1		(1 << 2)
#define HWCAP2_SHA2		(1 << 3)
#define HWCAP2_CRC32		(1 << 4)
#define HWCAP2_SB		(1 << 5)
#define HWCAP2_SSBS		(1 << 6)

/* glibc's names. */
#define HWCAP_ARM_SWP		HWCAP_SWP
#define HWCAP_ARM_HALF		HWCAP_HALF
#define HWCAP_ARM_THUMB		HWCAP_THUMB
#define HWCAP_ARM_26BIT		HWCAP_26BIT
#define HWCAP_ARM_FAST_MULT	HWCAP_FAST_MULT
#define HWCAP_ARM_FPA		HWCAP_FPA
#define HWCAP_ARM_VFP		HWCAP_VFP
#define HWCAP_ARM_EDSP		HWCAP_EDSP
#define HWCAP_ARM_JAVA		HWCAP_JAVA
#define HWCAP_ARM_IWMMXT	HWCAP_IWMMXT
#define HWCAP_ARM_CRUNCH	HWCAP_CRUNCH
#define HWCAP_ARM_THUMBEE	HWCAP_THUMBEE
#define HWCAP_ARM_NEON		HWCAP_NEON
#define HWCAP_ARM_VFPv3		HWCAP_VFPv3
#define HWCAP_ARM_VFPv3D16	HWCAP_VFPv3D16
#define HWCAP_ARM_TLS		HWCAP_TLS
#define HWCAP_ARM_VFPv4		HWCAP_VFPv4
#define HWCAP_ARM_IDIVA		HWCAP_IDIVA
#define HWCAP_ARM_IDIVT		HWCAP_IDIVT
#define HWCAP_ARM_VFPD32	HWCAP_VFPD32
#define HWCAP_ARM_IDIV		HWCAP_IDIV
#define HWCAP_ARM_LPAE		HWCAP_LPAE
#define HWCAP_ARM_EVTSTRM	HWCAP_EVTSTRM
