// Nothing proves that tests have run but their report.
def suite = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-consumer.ShopListTest.xml'))
assert suite.@tests.toInteger() > 300
assert suite.@failures == '0' && suite.@errors == '0' && suite.@skipped == '0'
