/** Whether an area is a municipality, known by its id before the code lists are: those of all others begin with what they are. */
export function isMunicipalityId(area: string): boolean {
  return !/^(hele-landet$|(region|rar|br|landsdel|kommunegruppe)-)/.test(area);
}
