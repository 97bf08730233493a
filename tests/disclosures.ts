// What belongs to the safeguarding lead, said as staff say it, plainly and in passing. Each has a phrase that stands
// nowhere else, so that it is found wherever it was kept.
export const disclosures: readonly { text: string; mark: string }[] = [
  { text: 'Ella told me her dad hits her with a purple slipper', mark: 'purple slipper' },
  { text: 'Daisy has bruises shaped like fingers on her arm under her tangerine cardigan', mark: 'tangerine cardigan' },
  { text: 'Theo said he wishes he was dead while he drew a turquoise coffin', mark: 'turquoise coffin' },
  {
    text: 'I am worried about Mr Brown, he keeps taking Rosa into the magnolia cupboard alone',
    mark: 'magnolia cupboard',
  },
  { text: 'Kai was touching Daisy’s private parts behind the crimson shed', mark: 'crimson shed' },
  { text: 'Poppy says there is never any food at home, only marmalade crusts', mark: 'marmalade crusts' },
  { text: 'a man in a silver campervan asked Finn to get in outside the gate', mark: 'silver campervan' },
  {
    text: 'Mia says her uncle plays a secret game and she must not tell, at the lavender house',
    mark: 'lavender house',
  },
  { text: 'Noah is scared to go home because mum’s boyfriend locks him in the mustard cellar', mark: 'mustard cellar' },
  { text: 'Olivia said daddy pushed mummy down the emerald stairs last night', mark: 'emerald stairs' },
  { text: 'Teddy has a cigarette burn on his leg next to a cobalt plaster', mark: 'cobalt plaster' },
  { text: 'Lily showed me cuts on her arm that she did herself with an ivory compass', mark: 'ivory compass' },
];
