/* SPDX-License-Identifier: MIT */
/* For <signal.h>: the types in which the kernel saves registers for a signal handler. Linux: asm/sigcontext.h. */
#include <bits/align16.h>
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
typedef unsigned long greg_t, gregset_t[34];

#ifdef __SIZEOF_INT128__
typedef struct {
	__extension__ unsigned __int128 vregs[32];
	unsigned int fpsr, fpcr;
} fpregset_t;
#endif

#ifdef __ASM_SIGCONTEXT_H	/* <asm/sigcontext.h> was included before and defines these structures */
typedef struct sigcontext mcontext_t;
#else
typedef struct sigcontext {
	unsigned long fault_address;
	unsigned long regs[31];
	unsigned long sp, pc, pstate;
	/* Records of register contents. Each begins with a struct _aarch64_ctx. The last one has magic 0 and size 0. */
	__RING3_ALIGN16 unsigned char __reserved[4096];
} mcontext_t;

/* The start of each record in __reserved. magic is the record's type, a ..._MAGIC constant. size is in bytes. */
struct _aarch64_ctx {
	unsigned int magic, size;
};

#define FPSIMD_MAGIC	0x46508001
#define ESR_MAGIC	0x45535201
#define POE_MAGIC	0x504f4530
#define EXTRA_MAGIC	0x45585401
#define SVE_MAGIC	0x53564501
#define TPIDR2_MAGIC	0x54504902
#define FPMR_MAGIC	0x46504d52
#define ZA_MAGIC	0x54366345
#define ZT_MAGIC	0x5a544e01
#define GCS_MAGIC	0x47435300

/* The record for the floating-point registers. If the CPU has them, each signal frame has one. */
#ifdef __SIZEOF_INT128__
struct fpsimd_context {
	struct _aarch64_ctx head;
	unsigned int fpsr, fpcr;
	__extension__ unsigned __int128 vregs[32];
};
#endif

/* The record in __reserved that holds the register ESR_EL1. ESR_EL1 tells the cause of a fault. */
struct esr_context {
	struct _aarch64_ctx head;
	unsigned long esr;
};

/* The record in __reserved that holds POR_EL0: the rights of each protection key. See pkeys(7). */
struct poe_context {
	struct _aarch64_ctx head;
	unsigned long por_el0;
};

/* If __reserved is too small for all records, this record tells where the kernel saved the others. */
struct extra_context {
	struct _aarch64_ctx head;
	unsigned long datap;		/* address of the records outside __reserved */
	unsigned int size;		/* size in bytes of the records outside __reserved */
	unsigned int __reserved[3];
};

/* The record for SVE, the vector extension. head.size tells if registers follow (SVE_SIG_...). */
struct sve_context {
	struct _aarch64_ctx head;
	unsigned short vl;		/* size of a vector in bytes */
	unsigned short flags;		/* SVE_SIG_FLAG_SM or 0 */
	unsigned short __reserved[2];
};

#define SVE_SIG_FLAG_SM	1	/* registers of the streaming mode of SME, the matrix extension */

/* The record in __reserved that holds the register TPIDR2_EL0, a second thread pointer. */
struct tpidr2_context {
	struct _aarch64_ctx head;
	unsigned long tpidr2;
};

/* The record for the register FPMR, the mode of 8-bit floating-point instructions. */
struct fpmr_context {
	struct _aarch64_ctx head;
	unsigned long fpmr;
};

/* The record for the register ZA, a matrix (extension SME). head.size tells if ZA follows. */
struct za_context {
	struct _aarch64_ctx head;
	unsigned short vl;		/* size of a row in bytes */
	unsigned short __reserved[3];
};

/* The record for the registers ZT0, ZT1 ... of SME 2, the matrix extension. The registers follow this structure. */
struct zt_context {
	struct _aarch64_ctx head;
	unsigned short nregs;
	unsigned short __reserved[3];
};

/* The record for the guarded control stack, a second stack that holds only return addresses. */
struct gcs_context {
	struct _aarch64_ctx head;
	unsigned long gcspr, features_enabled, reserved;
};

/* Units of the vector length: vl counts bytes, and vq counts 16-byte units. */
#define SVE_VQ_BYTES		16
#define SVE_VQ_MIN		1
#define SVE_VQ_MAX		512
#define SVE_VL_MIN		(SVE_VQ_MIN * SVE_VQ_BYTES)
#define SVE_VL_MAX		(SVE_VQ_MAX * SVE_VQ_BYTES)
#define SVE_NUM_ZREGS		32
#define SVE_NUM_PREGS		16
#define sve_vl_valid(vl)	((vl) % SVE_VQ_BYTES == 0 && (vl) >= SVE_VL_MIN && (vl) <= SVE_VL_MAX)
#define sve_vq_from_vl(vl)	((vl) / SVE_VQ_BYTES)
#define sve_vl_from_vq(vq)	(SVE_VQ_BYTES * (vq))

/* Sizes of SVE's registers, and offsets from the start of sve_context, in bytes. vq is vl / 16. */
#define SVE_SIG_ZREG_SIZE(vq)		(16 * (unsigned int)(vq))
#define SVE_SIG_PREG_SIZE(vq)		(2 * (unsigned int)(vq))
#define SVE_SIG_FFR_SIZE(vq)		SVE_SIG_PREG_SIZE(vq)
#define SVE_SIG_ZREGS_SIZE(vq)		(SVE_NUM_ZREGS * SVE_SIG_ZREG_SIZE(vq))
#define SVE_SIG_PREGS_SIZE(vq)		(SVE_NUM_PREGS * SVE_SIG_PREG_SIZE(vq))
#define SVE_SIG_REGS_OFFSET		sizeof(struct sve_context)
#define SVE_SIG_ZREGS_OFFSET		SVE_SIG_REGS_OFFSET
#define SVE_SIG_ZREG_OFFSET(vq, n)	(SVE_SIG_ZREGS_OFFSET + SVE_SIG_ZREG_SIZE(vq) * (n))
#define SVE_SIG_PREGS_OFFSET(vq)	(SVE_SIG_ZREGS_OFFSET + SVE_SIG_ZREGS_SIZE(vq))
#define SVE_SIG_PREG_OFFSET(vq, n)	(SVE_SIG_PREGS_OFFSET(vq) + SVE_SIG_PREG_SIZE(vq) * (n))
#define SVE_SIG_FFR_OFFSET(vq)		(SVE_SIG_PREGS_OFFSET(vq) + SVE_SIG_PREGS_SIZE(vq))
#define SVE_SIG_REGS_SIZE(vq)		(SVE_SIG_ZREGS_SIZE(vq) + SVE_SIG_PREGS_SIZE(vq) + SVE_SIG_FFR_SIZE(vq))
#define SVE_SIG_CONTEXT_SIZE(vq)	(SVE_SIG_REGS_OFFSET + SVE_SIG_REGS_SIZE(vq))

/* Sizes of SME's registers, and offsets from the start of za_context and zt_context, in bytes. */
#define ZA_SIG_REGS_OFFSET		sizeof(struct za_context)
#define ZA_SIG_REGS_SIZE(vq)		((SVE_VQ_BYTES * (vq)) * (SVE_VQ_BYTES * (vq)))
#define ZA_SIG_ZAV_OFFSET(vq, n)	(ZA_SIG_REGS_OFFSET + SVE_SIG_ZREG_SIZE(vq) * (n))
#define ZA_SIG_CONTEXT_SIZE(vq)		(ZA_SIG_REGS_OFFSET + ZA_SIG_REGS_SIZE(vq))
#define ZT_SIG_REG_SIZE			512	/* bits */
#define ZT_SIG_REG_BYTES		(ZT_SIG_REG_SIZE / 8)
#define ZT_SIG_REGS_OFFSET		sizeof(struct zt_context)
#define ZT_SIG_REGS_SIZE(n)		(ZT_SIG_REG_BYTES * (n))
#define ZT_SIG_CONTEXT_SIZE(n)		(ZT_SIG_REGS_OFFSET + ZT_SIG_REGS_SIZE(n))
#endif
#else
typedef struct {
	unsigned long __regs[34];
	__RING3_ALIGN16 unsigned char __reserved[4096 + 8];
} mcontext_t;
#endif

typedef struct __ucontext {
	unsigned long uc_flags;
	struct __ucontext *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;		/* signal mask to restore after the handler; the kernel uses the first 64 bits */
	mcontext_t uc_mcontext;
} ucontext_t;
