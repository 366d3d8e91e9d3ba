/**
 * What a half-year or a plan has meant, told to everybody concerned (Swedish: <i>halvårssummering</i>). Begin with
 * {@link se.samservice.summary.HalfYearDraft}; {@link se.samservice.summary.PlanOverview} says the same of a longer time on
 * one page, and {@link se.samservice.summary.SummaryNumbers} is what both count. Titles, names and
 * the steps of dialogues are told; descriptions, answers, contact points and anything confidential never are.
 */
@NullMarked
package se.samservice.summary;

import org.jspecify.annotations.NullMarked;
