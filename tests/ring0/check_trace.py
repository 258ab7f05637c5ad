# SPDX-License-Identifier: MIT
# set: CALL only=ring0 | read | foo
# test: ring0 trace @CALL@ i386-int80 | @SOURCE@ @TRACE_i386-int80/@CALL@@ | needs=i386,qemu-system-i386
# test: ring0 trace @CALL@ i386-sysenter | @SOURCE@ @TRACE_i386-sysenter/@CALL@@ | needs=i386,qemu-system-i386
# test: ring0 trace @CALL@ x86_64-syscall | @SOURCE@ @TRACE_x86_64-syscall/@CALL@@ | needs=x86_64,qemu-system-x86_64
# test: ring0 trace @CALL@ x86_64-int80 | @SOURCE@ @TRACE_x86_64-int80/@CALL@@ | needs=both,qemu-system-x86_64
"""check_trace.py SOURCE KERNEL PROGRAM TABLE WAY TRACE: checks TRACE, a trace of one system call that ring0/trace/record
made. A trace has a step for each instruction that the processor executed. WAY is the architecture and the instruction that
enters the kernel, such as i386-int80.

Compares the trace with the output of objdump, nm and addr2line for KERNEL and PROGRAM. Also compares the trace with the source
files in the folder SOURCE and with the line for this call in TABLE. Checks for each step that the instruction leads to the
next step's address, registers and stack. Prints each fault."""
import bisect
import json
import os
import pathlib
import re
import subprocess
import sys

source, kernel_path, program_path, table_path, way, trace_path = sys.argv[1:]
source = pathlib.Path(source)
trace = json.loads(pathlib.Path(trace_path).read_text())
faults, checks = [], 0
arch, word, call = trace["arch"], trace["word"], trace["call"]
AX, SP = ("eax", "esp") if word == 4 else ("rax", "rsp")
IA32 = way != "x86_64-syscall"
# Maps the condition of a jump instruction, for example e in je, to a function of the flags register. The function returns a
# true value if the processor jumps. The flags have these values: CF 1, PF 4, ZF 64, SF 128, OF 2048.
CONDITIONS = {"e": lambda f: f & 64, "b": lambda f: f & 1, "be": lambda f: f & 65, "s": lambda f: f & 128, "p": lambda f: f & 4,
              "o": lambda f: f & 2048, "l": lambda f: bool(f & 128) != bool(f & 2048),
              "le": lambda f: f & 64 or bool(f & 128) != bool(f & 2048)}
CONDITIONS.update({name: lambda f, of=of: not CONDITIONS[of](f) for name, of in
                   {"ne": "e", "ae": "b", "a": "be", "ns": "s", "np": "p", "no": "o", "ge": "l", "g": "le"}.items()})


def check(truth, what):
    global checks
    checks += 1
    if not truth:
        faults.append(what)


def equal(is_, expected, what):
    check(is_ == expected, f"{what}: {show(expected)} expected, {show(is_)} seen")


def show(value):
    return hex(value) if isinstance(value, int) else str(value)[:200]


def output(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env={**os.environ, "LC_ALL": "C"}, **more).stdout


def symbols_of(path):
    found = (line.split() for line in output("nm", path).splitlines())
    return {words[2]: int(words[0], 16) for words in found if len(words) == 3}


kernel, program = symbols_of(kernel_path), symbols_of(program_path)
PAGE = (kernel["vsyscall_sysenter"] if "vsyscall_sysenter" in kernel else 0), 0xffffe000


def home(pc):
    """Converts the address at which an instruction ran to the instruction's address in the ELF file. Only instructions in the
    vsyscall page have two addresses: the kernel maps this page at another address for programs."""
    return pc - PAGE[1] + PAGE[0] if PAGE[0] and pc & ~0xfff == PAGE[1] else pc


def instructions(path, *arguments):
    listing = output("objdump", "-d", "--no-show-raw-insn", *arguments, path)
    return {int(at, 16): re.sub(r"\s+", " ", text).strip() for at, text in re.findall(r"^ *([0-9a-f]+):\t(.*)$", listing, re.M)}


texts = {**instructions(kernel_path), **instructions(program_path)}
if PAGE[0]:
    texts.update(instructions(kernel_path, "-D", f"--start-address={PAGE[0]}", f"--stop-address={PAGE[0] + 32}"))
addresses = sorted(texts)


def after(pc):
    """Returns the address of the next instruction in memory after the one at address `pc`."""
    i = bisect.bisect(addresses, home(pc))
    return pc + (addresses[i] - home(pc) if i < len(addresses) else 1)     # the last instruction is a ret, which has 1 byte


def state_before(index):
    """Returns two dictionaries with the state before step `index`: register -> value, and address on the stack -> value."""
    registers = {name: int(value, 16) for name, value in trace["registers"].items()}
    memory = {int(at, 16): int(value, 16) for at, value in trace["stack"].items()}
    for step in trace["steps"][:index]:
        registers.update((name, int(value, 16)) for name, value in step["after"].items())
        memory.update((int(at, 16), int(value, 16)) for at, value in step.get("stack", {}).items())
    registers["ip"] = pcs[index]
    return registers, memory


def follow(index, text, pc, next_pc, before, old, new, registers):
    """Checks that next_pc is the right address after an instruction. For calls, pushes, pops and moves, also checks the
    register or the word on the stack that the instruction changes. `before` and `registers` are the registers before and
    after the instruction. `old` and `new` are the stack before and after the instruction: address -> value."""
    where = f"step {index}, {text} at {pc:#x}"
    mnemonic, _, operand = text.partition(" ")
    target = int(operand.split()[0], 16) if re.match(r"[0-9a-f]+( <|$)", operand) else None
    sp, new_sp, behind = before[SP], registers[SP], after(pc)
    decides = trace["steps"][index].get("decides", {})
    if mnemonic in ("jmp", "call") and target is not None:
        equal(home(next_pc), target, where)
    elif mnemonic.startswith("j") and mnemonic[1:] in CONDITIONS:
        equal(next_pc, target if CONDITIONS[mnemonic[1:]](before["flags"]) else behind, f"{where}, flags {before['flags']:#x}")
    elif mnemonic == "ret":
        equal(next_pc, old.get(sp), where)
        equal(new_sp, sp + word_of(before), f"{where}: sp")
    elif mnemonic == "int":
        equal(next_pc, int(decides["offset"], 16), where)
    elif mnemonic in ("iret", "iretq"):
        equal([next_pc, registers["cs"], new_sp], [old.get(sp), old.get(sp + word), old.get(sp + 3 * word)], where)
    elif mnemonic in ("sysexit", "sysexitl", "sysretq", "sysret"):
        equal([next_pc, new_sp], [before["edx"], before["ecx"]] if word == 4 else [before["rcx"], sp], where)
    elif mnemonic not in ("sysenter", "syscall", "jmp", "call"):
        equal(next_pc, behind, where)
    register = operand.lstrip("%") if re.fullmatch(r"%\w+", operand) else None
    if mnemonic == "call":
        equal(new.get(new_sp), behind, f"{where}: the return address")
    elif mnemonic == "push":
        equal(new_sp, sp - word_of(before), f"{where}: sp")
        if register in before:
            equal(new.get(new_sp), before[register], f"{where}: the word pushed")
    elif mnemonic == "pop" and register in before:
        equal(registers[register], old.get(sp), f"{where}: the word popped")
    elif mnemonic == "mov" and (two := re.fullmatch(r"%(\w+),%(\w+)", operand)) and two[1] in before and two[2] in before:
        equal(registers[two[2]], before[two[1]] & (0xffff if two[2] in ("ds", "es", "fs", "gs") else -1), where)


def word_of(registers):
    """Returns how many bytes a push instruction writes. An x86_64 kernel writes 8 bytes, but an i386 program on this
    kernel writes 4 bytes."""
    return 4 if trace["program"] == "i386" and registers["cs"] & 3 else word


def check_flow():
    rings = []
    for index, step in enumerate(trace["steps"]):
        pc, next_pc = pcs[index], pcs[index + 1]
        text = trace["code"][step["pc"]]["text"]
        equal(text, texts.get(home(pc)), f"step {index}: the instruction at {pc:#x}")
        before, old = state_before(index)
        registers, new = state_before(index + 1)
        equal(step["ring"], before["cs"] & 3, f"step {index}: the ring")
        rings.append(step["ring"])
        if "skipped" in step:
            equal(next_pc, pc, f"step {index} after the exception")
        else:
            follow(index, text, pc, next_pc, before, old, new, registers)
    back = rings.index(3, trace["at"] + 1)
    equal(rings, [3] * (trace["at"] + 1) + [0] * (back - trace["at"] - 1) + [3] * (len(rings) - back), "the rings")
    return back


def check_trap():
    """Checks the instruction that enters the kernel. The processor finds the entry point in the gate of int $0x80, or in
    the MSRs for sysenter or syscall. The gate or the MSR must have the address of the kernel's entry code, and
    the next step must be at this address."""
    step = trace["steps"][trace["at"]]
    decides = step["decides"]
    entry = {"i386-int80": "entry_INT80_32", "i386-sysenter": "entry_SYSENTER_32", "x86_64-syscall": "entry_SYSCALL_64",
             "x86_64-int80": "entry_INT80_compat"}[way]
    equal(trace["trap"], {"int80": "int $0x80", "sysenter": "sysenter", "syscall": "syscall"}[way.split("-")[1]], "the trap")
    equal(pcs[trace["at"] + 1], kernel[entry], "the entry")
    if way.endswith("int80"):
        raw = int(decides["raw"], 16)
        equal([decides["vector"], decides["dpl"], decides["cpl"], decides["symbol"]], [128, 3, 3, entry], "the gate")
        equal([raw >> 45 & 3, raw & 0xffff, raw >> 48 & 0xffff, raw >> 16 & 0xffff],
              [3, kernel[entry] & 0xffff, kernel[entry] >> 16 & 0xffff, int(decides["selector"], 16)], "the bits of the gate")
    else:
        numbers = dict(re.findall(r"#define (MSR_\w+)\s+(0x[0-9a-f]+)", (source / "ring0/arch/x86/processor.h").read_text()))
        msrs = {msr["name"]: int(msr["value"], 16) for msr in decides["msrs"]}
        equal(msrs["MSR_IA32_SYSENTER_EIP" if word == 4 else "MSR_LSTAR"], kernel[entry], "the MSR")
        for msr in decides["msrs"]:
            equal(msr["number"], numbers[msr["name"]], msr["name"])
        after_trap = state_before(trace["at"] + 1)[0]
        if word == 4:
            equal([after_trap["cs"], after_trap["esp"]], [msrs["MSR_IA32_SYSENTER_CS"], msrs["MSR_IA32_SYSENTER_ESP"]], "cs and esp")
        else:
            equal(after_trap["cs"], msrs["MSR_STAR"] >> 32 & 0xffff, "cs of STAR")
            equal(after_trap["flags"] & msrs["MSR_SYSCALL_MASK"], 0, "flags")
            equal(after_trap["r11"] & ~0x10000, state_before(trace["at"])[0]["flags"], "r11")


def check_row():
    """Checks the entry for this call in the kernel's array of system call functions. The trace, KERNEL and TABLE must have the
    same function in this entry. Returns the index of the step that calls this function."""
    rows = [index for index, step in enumerate(trace["steps"]) if step.get("decides", {}).get("kind") == "row"]
    equal(len(rows), 1, "calls through the table")
    decides = trace["steps"][rows[0]]["decides"]
    words = next(line.split() for path in table_path.split(",") for line in pathlib.Path(path).read_text().splitlines()
                 if line.split()[1:3] in ([abi, call] for abi in (["i386"] if IA32 else ["common", "64"])))
    number, entry = int(words[0]), words[4] if arch == "x86_64" and IA32 and len(words) > 4 else words[3]
    equal([trace["number"], decides["number"], decides["row"].split()], [number, number, words], "the row")
    equal((source / decides["file"]).read_text().splitlines()[decides["line"] - 1], decides["row"], "the row's line")
    table = "ia32_sys_call_table" if arch == "x86_64" and IA32 else "sys_call_table"
    handler = kernel[("__ia32_" if table.startswith("ia32") else "") + entry]
    at = kernel[table] + number * word
    equal([decides["table"], int(decides["address"], 16), int(decides["value"], 16), pcs[rows[0] + 1]],
          [table, at, handler, handler], "the row in memory")
    dump = output("objdump", "-s", f"--start-address={at}", f"--stop-address={at + word}", kernel_path)
    dump = bytes.fromhex("".join(re.search(r"^ [0-9a-f]+ ((?:[0-9a-f]+ )+)", dump, re.M)[1].split()))
    equal(int.from_bytes(dump, "little"), handler, "the row in the file")
    return rows[0]


def check_pt_regs(row):
    """Checks struct pt_regs on the kernel's stack at step `row`, the step that calls the function for this system call. This
    struct must have the registers that the program had before it entered the kernel."""
    header = (source / f"ring0/arch/{arch}/ptrace.h").read_text()
    body = re.sub(r"/\*.*?\*/", "", re.search(r"struct pt_regs \{(.*?)\};", header, re.S)[1], flags=re.S)
    names = re.findall(r"\w+", body.replace("unsigned long", ""))
    equal(trace["pt_regs"], [[name, i * word] for i, name in enumerate(names)], "struct pt_regs")
    before, words = state_before(trace["at"])
    _, memory = state_before(row)
    low = int(trace["stack_top"], 16) - len(names) * word
    prefix = "e" if word == 4 else "r"
    expected = {name: before.get(name, before.get(prefix + name)) for name in names}
    expected.update(orig_ax=before[AX], ip=after(pcs[trace["at"]]), sp=before[SP])
    equal(before[AX] & 0xffffffff, trace["number"], "the number in the register")
    if way == "i386-sysenter":
        expected.update(sp=before["ebp"], bp=words[before["ebp"]], ip=kernel["vsyscall_return"] - PAGE[0] + PAGE[1])
    if way == "x86_64-syscall":
        expected.update(cx=expected["ip"], r11=before["flags"])
    for i, name in enumerate(names):
        if trace["program"] != "i386" or word == 4 or not re.fullmatch(r"r\d+", name):   # a 32-bit program has no r8 to r15
            equal(memory.get(low + i * word), expected[name], f"pt_regs: {name}")


def check_return(back):
    """Checks the registers at step `back`, the first step after the return to the program. The program must have the result,
    and its other registers must be unchanged."""
    before, registers = state_before(trace["at"])[0], state_before(back)[0]
    result, output_wanted = {"read": (len((source / "ring0/notes").read_bytes()), (source / "ring0/notes").read_text()),
                             "foo": (len("copied into the kernel and back\n") + 1, "foo: copied into the kernel and back\n")}[call]
    equal(registers[AX], result, "the result")
    equal(int(trace["result"], 16), result, "the result that is said")
    equal([trace["output"], trace["status"]], [output_wanted, 0], "what the program has printed")
    lost = {"i386-sysenter": ["ecx", "edx", "ip"], "x86_64-syscall": ["rcx", "r11", "ip"]}.get(way, ["ip"])
    if way == "i386-sysenter":      # code in the vsyscall page pushes the program's ebp, then changes ebp
        before = {**before, "ebp": state_before(trace["at"])[1][before["esp"]]}
    lost += ["fs", "gs"] * (word == 8)      # need no check: the entry code of a 64-bit kernel does not change fs and gs
    for name, value in before.items():
        if name not in lost + [AX]:
            equal(registers[name], value, f"{name} after the call")
    # The program calls a stub, the function that makes the system call. After the stub the caller must have the result. The
    # callee-saved registers must have the same values as before the call of the stub.
    symbols = [trace["code"][step["pc"]]["symbol"] for step in trace["steps"]]
    inside = [index for index, symbol in enumerate(symbols) if symbol != symbols[0]]
    called, final = state_before(inside[0] - 1)[0], state_before(inside[-1] + 1)[0]
    equal([symbols[-1], final[AX]], [symbols[0], result], "the caller, and the result in it")
    saved = ["bx", "bp", *(["si", "di"] if trace["program"] == "i386" else ["r12", "r13", "r14", "r15"])]
    for name in [name if name[0] == "r" else AX[0] + name for name in saved]:
        equal(final[name], called[name], f"{name} in the caller")


def check_sources():
    """Checks the source line of each instruction. The source file must have this line, and addr2line must print its number.
    A line of assembly must contain the mnemonic of the instruction."""
    by_file = {kernel_path: [], program_path: []}
    for pc, code in trace["code"].items():
        at = home(int(pc, 16))
        by_file[kernel_path if at >= min(kernel["_text"], 1 << 31) else program_path].append((at, code))
    for path, codes in by_file.items():
        said = output("addr2line", "-e", path, input="".join(f"{at:#x}\n" for at, _ in codes)).splitlines()
        for (at, code), line in zip(codes, said):
            if not code["at"]:
                check(re.search(r":(\?|0$)", line), f"{at:#x} has no source line; addr2line: {line}")
                continue
            name, number = code["at"]
            file = source / name
            if file.exists():       # a generated source is not in SOURCE
                equal(trace["sources"][name][str(number)], file.read_text().splitlines()[number - 1], f"{name}:{number}")
            if re.search(r"\.[ch]:", line):
                equal(line.split(" ")[0], f"{line.rpartition('/')[0]}/{file.name}:{number}", f"{at:#x}")
            elif name != "ring0/trace/stubs.S":     # clang counts the lines of the macro PSEUDO differently
                mnemonic = code["text"].split()[0].rstrip("lqw")
                check({"je": "jz", "jne": "jnz"}.get(mnemonic, mnemonic) in trace["sources"][name][str(number)], f"{name}:{number} has no {mnemonic}")
            equal(code["symbol"] in kernel or code["symbol"] in program, True, f"{at:#x}: {code['symbol']}")


def check_parts(row, back):
    """Checks the parts into which the trace is divided: their names, their order and their first steps. Also checks that the
    trace passes through the important functions of the call."""
    parts = dict(trace["parts"])
    equal(list(parts), ["program", "trap", "entry", "dispatch", "handler", "return", "exit", "program again"], "the parts")
    equal(sorted(parts.values()), list(parts.values()), "their order")
    equal([parts["program"], parts["trap"], parts["entry"], parts["handler"], parts["program again"]],
          [0, trace["at"], trace["at"] + 1, row + 1, back], "where they begin")
    names = {trace["code"][step["pc"]]["symbol"] for step in trace["steps"]}
    functions = {"read": ["read", "__sys_read", "copy_to_user"], "foo": ["main", "syscall", "copy_from_user", "copy_to_user"]}[call]
    check(not set(functions) - names, f"functions that are not there: {set(functions) - names}")
    check(len(trace["steps"]) > 150, f"only {len(trace['steps'])} steps")


pcs = [int(step["pc"], 16) for step in trace["steps"]] + [int(trace["end"], 16)]
back = check_flow()
check_trap()
row = check_row()
check_pt_regs(row)
check_return(back)
check_sources()
check_parts(row, back)
print(*faults[:40], f"{len(trace['steps'])} steps, {checks} checks, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or checks < 500)
