def output = new File(basedir, 'target/output.txt').readLines('UTF-8')
def found = output.findAll { it ==~ /(Village|Shop) .*/ }
assert found*.replaceFirst(/: .*/, '') == [
    'Village coordinates',
    'Village id',
    'Village name',
    'Village populations[0].count',
    'Village settlementRecords[0].code',
    'Shop aliases[0].<list element>',
    'Shop articleCount',
    'Shop services[0].period',
]
assert found.contains('Shop services[0].period: The period ends before it starts.')
