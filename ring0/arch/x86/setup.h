/* SPDX-License-Identifier: MIT */
/* The boot parameters, in the same form for all boot loaders. */
#ifndef SETUP_H
#define SETUP_H

#define COMMAND_LINE_SIZE	1024	/* including the NUL */

extern struct boot_params {
	unsigned long memory_end;		/* bytes of physical memory */
	unsigned long initrd, initrd_end;	/* physical addresses; both 0 if there is none */
	char command_line[COMMAND_LINE_SIZE];
} boot_params;

void read_boot_info(unsigned long info);	/* info: physical address, from the boot loader */
void arch_init(void);				/* architecture's part, after mm_init() */
unsigned long vsyscall_address(void);		/* value for AT_SYSINFO; 0: none */
extern bool no_vdso;				/* vdso32=0 on the command line: no AT_SYSINFO */

void init_IRQ(void);
void time_init(void);
void serial_init(void);
void serial_interrupt(void);
void serial_putc(char c);
void debug_putc(char c);
_Noreturn void halt_machine(void);
void timer_interrupt(void);
bool tty_has_room(void);		/* false: leave bytes in the serial port */
void tty_receive(char c);

#endif
