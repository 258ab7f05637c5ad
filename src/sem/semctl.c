/* SPDX-License-Identifier: MIT */
/* semctl(2): reads the fourth argument only if the command cmd needs it. */
#include <stdarg.h>
#include <sys/sem.h>
#include "ipc.h"

/*
 * The program defines its own union semun, which has more members. This union is only for va_arg.
 * Like the program's argument, it must be a union, because some ABIs pass a union and a long in
 * different ways.
 */
union semun {
	unsigned long word;
	int val;
	struct semid_ds *buf;
};

static int takes_argument(int cmd)
{
	switch (cmd & ~IPC_64) {
	case IPC_SET:
	case IPC_STAT & ~IPC_64:
	case IPC_INFO:
	case GETALL:
	case SETVAL:
	case SETALL:
	case SEM_STAT & ~IPC_64:
	case SEM_INFO:
	case SEM_STAT_ANY & ~IPC_64:
		return 1;
	}
	return 0;
}

int semctl(int semid, int semnum, int cmd, ...)
{
	union semun arg = { 0 };
	long result;

	if (takes_argument(cmd)) {
		va_list ap;

		va_start(ap, cmd);
		arg = va_arg(ap, union semun);
		va_end(ap);
	}
#if IPC_STAT & IPC_64
	int states = STATES(cmd, SEM_STAT & ~IPC_64);
	struct semid_ds state = { 0 }, *buf = arg.buf;

	if (states)
		arg.buf = &state;
	result = raw_semctl(semid, semnum, DIRECT(cmd, states), arg.word);
#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SEMCTL, semid, (unsigned long)semnum, (unsigned long)(cmd | IPC_64),
				 &arg, 0));
#endif
	if (states && !FAILED(result)) {
		state.sem_otime = WHOLE_TIME(state.__sem_otime_lo, state.__sem_otime_hi);
		state.sem_ctime = WHOLE_TIME(state.__sem_ctime_lo, state.__sem_ctime_hi);
		if (!writable(buf, sizeof *buf, &state))
			return (int)result_or_errno(-EFAULT);
		*buf = state;
	}
#else
	result = raw_semctl(semid, semnum, cmd, arg.word);
#endif
	return (int)result_or_errno(result);
}
