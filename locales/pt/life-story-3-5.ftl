# Wording of the life story for the age 3-5, where it differs from the usual one: Portuguese.
# review: draft. No named person has reviewed this wording yet.

# The safe present.
now-heading = Este livro é sobre ti
now-name = O teu nome é { $name }. O teu nome completo é { $full }.
now-age = { $age ->
    [0] És bebé.
    [one] Tens 1 ano.
   *[other] Tens { $age } anos.
  }
now-home = Vives com { $carers }. Esta é a tua casa.
now-home-named = Vives em { $home }.
now-others = Quem mais vive aqui? { $others }.
about-heading = Tudo sobre ti
person-carers-family = { $name } é de uma família que cuida ou cuidou de ti.

# Before.
born-heading = Tu nasceste
born-on = Primeiro, eras bebé.
home-age = { $age ->
    [0] Eras bebé. Vivias aqui nessa altura.
    [one] Tinhas 1 ano. Vivias aqui nessa altura.
   *[other] Tinhas { $age } anos. Vivias aqui nessa altura.
  }
home-kinship = uma casa com família ou amigos
why-heading = Manter-te em segurança
why-safe = Todas as crianças precisam de uma casa segura.
why-not-your-fault = Os adultos têm de te manter em segurança. Os adultos decidiram. Não foi culpa tua.

# What is not told.
gaps-heading = O que falta
gaps-intro = Algumas palavras não estão aqui. Isto diz porquê.
gaps-ask = Podes perguntar. Uma pessoa adulta pode ajudar-te: { $contact }.

# The present again.
next-heading = Tu, agora
next-home = Vives com { $carers }. Esta é a tua casa.
hopes-intro = Estes são os teus desejos.
hopes-none = O que desejas?
fill-draw = Desenha a tua casa. Desenha uma pessoa de quem gostas muito. Desenha o que quiseres.
talk-heading = Pessoas com quem falar
talk-intro = Podes sentir tristeza ou zanga. Não faz mal. Podes parar. Podes falar com estas pessoas.
