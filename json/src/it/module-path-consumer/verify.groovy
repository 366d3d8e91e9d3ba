// The log line of Hibernate Validator may stand before it; how å is written depends on the machine.
def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
assert output.last() ==~ /Ume.+: [1-9]\d* villages, [1-9]\d* shops, valid: true/

def sameProgram = new File(basedir, '../class-path-consumer/src/main/java/consumer/Main.java')
assert new File(basedir, 'src/main/java/consumer/Main.java').bytes == sameProgram.bytes
