// The log line of Hibernate Validator may stand before it.
def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
assert output.last() ==~ /[1-9]\d{2,} faulty documents, [1-9]\d{4,} bytes/
