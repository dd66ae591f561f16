namespace MinutesSearch.Ingest.Reading.People;

/// <summary>Common first names: a name without title or role counts only where it begins with one.</summary>
internal static class GivenNames
{
    private static readonly WordSet Common = WordSet.AnyCase("""
        aaron abdul abigail adam adrian ahmed aidan aileen aisha alan alastair albert alex alexander alexandra ali alice alison alistair allan allen amanda amelia amy andrea andrew andy angela anita ann anna anne annette anthony antonia arthur ashley
        barbara barry beatrice ben benjamin bernadette bernard bernie beth beverley bill bob brenda brendan brian bridget bryan caitlin carl carla carol caroline carolyn catherine cathy cecilia charles charlotte chris christian christina christine
        christopher clair claire clare clive colette colin conor craig daniel danny darren dave david dawn dean deborah declan denis dennis derek dermot diana diane diarmuid dominic donal donald donna dorothy douglas duncan eamon edward eileen elaine
        eleanor elizabeth ellen emily emma eric erica eugene eva evelyn fatima fiona frances francis frank fred gareth gary gavin gemma geoff geoffrey george georgina gerald gerard gerry gillian glen glenn gloria gordon graham grace grainne greg gregory
        guy hannah harriet harry hassan hayley hazel heather helen henry hilary holly hugh iain ian ibrahim irene isabel ivan jack jackie jacqueline jade james jamie jan jane janet janice jasmine jason jayne jean jeff jenna jennifer jenny jeremy jerome
        jerry jessica jill jim jo joan joanna joanne joe john jon jonathan jordan joseph josephine joy joyce juan judith judy julia julian julie june justin karen kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kieran kim
        kirsty laura lauren lawrence lee leo leon leonard lesley leslie lewis liam linda lisa liz lorna lorraine louise lucy luke lynda lynn lynne mairead malcolm marc marcus margaret maria marian marie marilyn marion mark martin martina mary matt
        matthew maureen maurice max megan melanie melissa michael michelle mick mike miriam mohammed mohammad muhammad moira molly monica nadia naomi natalie natasha neil niall nicholas nick nicola nicole nigel noel nora norman olga oliver olivia
        owen padraig pam pamela patricia patrick paul paula pauline penelope penny pete peter phil philip phillip philippa phillipa rachel raj ralph ray raymond rebecca richard rita rob robert roberta robin rodney roger ron ronald rory rosa rose
        rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah sean seán séan sebastian shane sharon shaun sheila shirley sian simon sinead siobhan sofia sonia sophie stacey stella stephanie stephen steve steven stewart stuart sue
        susan suzanne sylvia tanya tara ted teresa terence terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor una ursula valerie vanessa vera vernon veronica victor victoria vincent vivian vivien wayne wendy wesley will william
        yasmin yvonne zoe seamus séamus padraic pádraig aoife niamh ciara ciaran ciarán cormac deirdre eoin fergus gráinne mairéad máire orla róisín sinéad síle tomás gwyn huw rhys rhian alun bethan carys dafydd dilwyn elin emyr eirlys gethin gwen
        ieuan iwan lowri meirion nerys owain sioned angus callum cameron catriona eilidh ewan hamish isla mhairi morag murdo rhona ruaridh
        """);

    /// <summary>True for a common first name, in any case.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => Common.Has(word);
}
