/**
 * What is wrong with data, as values (Swedish: <i>anmärkning</i>). Begin with {@link se.samservice.finding.Report}.
 *
 * <p>{@link se.samservice.finding.ReportText} shows a report to people, {@link se.samservice.finding.Problem} hands it to a
 * web framework.
 *
 * <p>Both those who judge values and those who read JSON report in these types, so they know nothing of either.
 */
@NullMarked
package se.samservice.finding;

import org.jspecify.annotations.NullMarked;
