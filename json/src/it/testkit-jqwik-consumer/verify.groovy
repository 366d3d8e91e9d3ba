// Nothing proves that properties have been tried but their report.
def suite = new groovy.xml.XmlSlurper().parse(
        new File(basedir, 'target/surefire-reports/TEST-consumer.ShopListProperties.xml'))
assert suite.@tests == '2'
assert suite.@failures == '0' && suite.@errors == '0' && suite.@skipped == '0'
