/* SPDX-License-Identifier: MIT */
/* What ring0 knows from the boot loader, in a form that is the same for all loaders. */
#ifndef SETUP_H
#define SETUP_H

#define COMMAND_LINE_SIZE	1024	/* with its NUL */

extern struct boot_params {
	unsigned long memory_end;		/* bytes of physical memory */
	unsigned long initrd, initrd_end;	/* physical addresses; both 0 if there is none */
	char command_line[COMMAND_LINE_SIZE];
} boot_params;

void read_boot_info(unsigned long info);	/* info: physical address, from the boot loader */
void arch_init(void);				/* architecture's part, after mm_init() */
unsigned long vsyscall_address(void);		/* for AT_SYSINFO; 0: none */
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
