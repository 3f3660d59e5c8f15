"""What an ordinary user's programs are told of files and folders whose modes keep something from their owner: a line each. Run on a disk and on a drive, the same."""

import errno
import os
import shutil
import subprocess
import sys

LONG = "long " * 40
CHUNKS = bytes(range(250)) * 400


def told(what, do):
    try:
        result = do()
    except OSError as e:
        result = errno.errorcode[e.errno]
    print(what + ":", result, flush=True)


def put(path, content=b"content", mode=0o644):
    with open(path, "wb") as f:
        f.write(content)
    os.chmod(path, mode)


def read(path):
    with open(path, "rb") as f:
        return f.read()


def names(path="."):
    return sorted(name if name[:5] != "long " else "LONG" + name[len(LONG):] for name in os.listdir(path))


def fsync(fd, content, offset=0):
    os.pwrite(fd, content, offset)
    os.fsync(fd)
    return os.fstat(fd).st_size


def unrelated_files_beside_a_folder_of_no_rights():
    os.mkdir("other")
    fd = os.open("other/f", os.O_RDWR | os.O_CREAT, 0o644)
    told("first fsync", lambda: fsync(fd, CHUNKS))
    os.mkdir("none", 0)
    os.mkdir("unseen")
    os.chmod("unseen", 0o300)
    told("a new file in a folder of 0300", lambda: put("unseen/g"))
    for i in range(5):
        told("fsync", lambda: fsync(fd, b"z" * 5000, i * 100))
    told("ftruncate", lambda: os.ftruncate(fd, 50))
    told("fsync of the folder", lambda: os.fsync(os.open("other", os.O_RDONLY)))
    told("close", lambda: os.close(fd))
    told("what is in it", lambda: read("other/f"))
    told("what is in the folder of no rights", lambda: names("none"))


def folders_are_removed_and_replaced_whatever_their_mode():
    for mode in (0, 0o111, 0o222, 0o333, 0o444, 0o555, 0o666, 0o300):
        kind = "%o" % mode
        os.mkdir("d", mode)
        os.chmod("d", mode)
        told("mode of " + kind, lambda: "%o" % (os.stat("d").st_mode & 0o7777))
        told("rmdir of " + kind, lambda: os.rmdir("d"))
        told("what is left", names)
        told("mkdir again", lambda: os.mkdir("d"))
        told("rmdir again", lambda: os.rmdir("d"))
        os.mkdir("from")
        os.mkdir("to")
        os.chmod("to", mode)
        told("rename over one of " + kind, lambda: os.rename("from", "to"))
        told("what is left", names)
        os.chmod("to", mode)
        told("rename of one of " + kind, lambda: os.rename("to", LONG))
        told("and back", lambda: os.rename(LONG, "to"))
        told("rmdir", lambda: os.rmdir("to"))
    os.mkdir("full")
    put("full/f")
    os.mkdir("empty")
    os.chmod("full", 0)
    told("rmdir of a full one of 0", lambda: os.rmdir("full"))
    told("rename over a full one of 0", lambda: os.rename("empty", "full"))
    os.chmod("full", 0o700)
    told("what is in it", lambda: read("full/f"))


def work_in_a_folder_that_cannot_be_listed():
    for mode in (0o300, 0o111):
        kind = "%o" % mode
        os.mkdir("d")
        for name in "abcde":
            put("d/" + name, CHUNKS)
        os.mkdir("d/below")
        os.chmod("d", mode)
        told("list " + kind, lambda: names("d"))
        told("read " + kind, lambda: len(read("d/a")))
        fd = os.open("d/a", os.O_RDWR)
        told("overwrite and fsync " + kind, lambda: fsync(fd, b"ZZ", 50000))
        told("close " + kind, lambda: os.close(fd))
        told("what was there and is now " + kind, lambda: read("d/a")[49999:50003])
        told("truncate " + kind, lambda: os.truncate("d/b", 30))
        told("size " + kind, lambda: os.stat("d/b").st_size)
        told("begin anew " + kind, lambda: put("d/c", b"anew"))
        told("read " + kind, lambda: read("d/c"))
        told("append " + kind, lambda: append("d/d", b"a" * 70000))
        told("size " + kind, lambda: os.stat("d/d").st_size)
        told("make " + kind, lambda: put("d/new"))
        told("make a folder " + kind, lambda: os.mkdir("d/folder"))
        told("make in a folder below " + kind, lambda: put("d/below/new"))
        told("rename " + kind, lambda: os.rename("d/d", "d/renamed"))
        told("rename to a long name " + kind, lambda: os.rename("d/e", "d/" + LONG))
        told("rename over " + kind, lambda: os.rename("d/b", "d/c"))
        told("link " + kind, lambda: os.symlink("a", "d/link"))
        told("remove " + kind, lambda: os.remove("d/a"))
        told("remove a folder " + kind, lambda: os.rmdir("d/folder"))
        os.chmod("d", 0o700)
        told("what is left " + kind, lambda: names("d"))
        shutil.rmtree("d")


def append(path, content):
    with open(path, "ab") as f:
        f.write(content)


def rewriting_in_a_folder_that_cannot_be_written():
    for mode in (0o555, 0o511):
        kind = "%o" % mode
        os.mkdir("d")
        put("d/f", CHUNKS)
        os.chmod("d", mode)
        told("rewrite " + kind, lambda: put("d/f", b"short"))
        told("read " + kind, lambda: read("d/f"))
        told("append " + kind, lambda: append("d/f", b" and longer"))
        told("read " + kind, lambda: read("d/f"))
        told("make " + kind, lambda: put("d/new"))
        told("remove " + kind, lambda: os.remove("d/f"))
        told("rename " + kind, lambda: os.rename("d/f", "f"))
        os.chmod("d", 0o700)
        shutil.rmtree("d")


def files_that_cannot_be_read():
    for mode in (0, 0o111, 0o200, 0o222, 0o400, 0o444):
        kind = "%o" % mode
        put("f", CHUNKS, mode)
        told("read " + kind, lambda: len(read("f")))
        told("append " + kind, lambda: append("f", b"more"))
        told("truncate " + kind, lambda: os.truncate("f", 40000))
        told("size " + kind, lambda: os.stat("f").st_size)
        told("to a long name " + kind, lambda: os.rename("f", LONG))
        told("to another long name " + kind, lambda: os.rename(LONG, LONG + "2"))
        put(LONG, b"replaced")
        told("over a long name " + kind, lambda: os.rename(LONG + "2", LONG))
        told("and back " + kind, lambda: os.rename(LONG, "f"))
        told("mode " + kind, lambda: "%o" % (os.stat("f").st_mode & 0o7777))
        os.chmod("f", 0o644)
        told("what is in it " + kind, lambda: read("f") in (CHUNKS + b"more", (CHUNKS + b"more")[:40000], CHUNKS))
        told("remove " + kind, lambda: os.remove("f"))


def a_program_that_can_only_be_run():
    shutil.copy("/bin/true", "program")
    os.chmod("program", 0o111)
    told("run", lambda: subprocess.run(["./program"]).returncode)
    told("read", lambda: len(read("program")))


def a_new_file_without_rights_is_open_to_who_made_it():
    for mode in (0, 0o200, 0o111):
        kind = "%o" % mode
        fds = []
        told("create " + kind, lambda: fds.append(os.open("f", os.O_CREAT | os.O_EXCL | os.O_RDWR, mode)))
        told("write " + kind, lambda: os.write(fds[0], b"content"))
        told("read " + kind, lambda: os.pread(fds[0], 100, 0))
        told("fsync " + kind, lambda: os.fsync(fds[0]))
        told("close " + kind, lambda: os.close(fds[0]))
        told("open again " + kind, lambda: read("f"))
        told("mode " + kind, lambda: "%o" % (os.stat("f").st_mode & 0o7777))
        told("remove " + kind, lambda: os.remove("f"))
        told("create to read " + kind, lambda: os.close(os.open("f", os.O_CREAT | os.O_RDONLY, mode)))
        told("size " + kind, lambda: os.stat("f").st_size)
        told("remove " + kind, lambda: os.remove("f"))


os.umask(0o022)
for work in (
    unrelated_files_beside_a_folder_of_no_rights,
    folders_are_removed_and_replaced_whatever_their_mode,
    work_in_a_folder_that_cannot_be_listed,
    rewriting_in_a_folder_that_cannot_be_written,
    files_that_cannot_be_read,
    a_program_that_can_only_be_run,
    a_new_file_without_rights_is_open_to_who_made_it,
):
    print("--", work.__name__)
    os.mkdir(os.path.join(sys.argv[1], work.__name__))
    os.chdir(os.path.join(sys.argv[1], work.__name__))
    work()
