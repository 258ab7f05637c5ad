/* SPDX-License-Identifier: MIT */
/* The boot parameters. read_boot_info() reads them from the data that the boot loader passes. */
#ifndef SETUP_H
#define SETUP_H

#define COMMAND_LINE_SIZE	1024	/* including the NUL */

extern struct boot_params {
	unsigned long memory_end;		/* bytes of physical memory */
	unsigned long initrd, initrd_end;	/* physical addresses; both 0: no initrd */
	char command_line[COMMAND_LINE_SIZE];
} boot_params;

void read_boot_info(unsigned long info);	/* info: physical address of the loader's data */
void arch_init(void);				/* architecture's setup; runs after mm_init() */
unsigned long vsyscall_address(void);		/* the value of AT_SYSINFO, or 0 for none */
extern bool no_vdso;				/* true if the command line has vdso32=0 */

void init_IRQ(void);
void time_init(void);
void serial_init(void);
void serial_interrupt(void);
void serial_putc(char c);
void debug_putc(char c);
_Noreturn void halt_machine(void);
void timer_interrupt(void);
bool tty_has_room(void);		/* false: the buffer is full, so leave bytes in the UART */
void tty_receive(char c);

#endif
