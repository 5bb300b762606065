# Wording of the letters about a request for access: Portuguese, for the person who asks.
# review: draft. No named person has reviewed this wording yet.

title-letter-acknowledgement = Recebemos o seu pedido
running-letter-acknowledgement = Recebemos o seu pedido
title-letter-clarification = Precisamos de lhe perguntar uma coisa
running-letter-clarification = Precisamos de lhe perguntar uma coisa
title-letter-more-time = Precisamos de mais tempo
running-letter-more-time = Precisamos de mais tempo
title-letter-cover = O seu processo
running-letter-cover = O seu processo
title-letter-refusal-in-part = O que não é mostrado, e porquê
running-letter-refusal-in-part = O que não é mostrado, e porquê
title-letter-elsewhere = Cartas para outros lugares onde podem existir processos
running-letter-elsewhere = Cartas para outros lugares


letter-ack-asked = Em { $asked } pediu para ver o seu processo. Agradecemos. Recebemos o seu pedido.
letter-ack-asked-other = Em { $asked } pediu para ver o processo de { $name }. Recebemos o seu pedido.
letter-ack-right = É seu direito vê-lo, e não lhe custa nada.
letter-ack-due = Vamos responder até { $due }. Se precisarmos de mais tempo, dizemos-lhe antes disso, e porquê.
letter-ack-what-next = Pode ajudar-nos a dar-lhe o que precisa:
letter-ack-known = Diga-nos o que já sabe: nomes, lugares, o que aconteceu. Não precisamos de deixar de mostrar o que já sabe.
letter-ack-form = Diga-nos como gosta de ler: em papel, num ecrã, em letra grande, com imagens, noutra língua, ou lido em voz alta.
letter-ack-gaps = A lei também protege outras pessoas, por isso pode haver partes que não são mostradas. Cada uma tem um número e uma razão, e pode pedir-nos que vejamos outra vez.
letter-ack-feel = Um processo pode trazer sentimentos fortes. Alguém pode estar consigo quando o ler. Estas pessoas podem dar-lhe apoio:
letter-clar-asked = Em { $asked } pediu para ver o seu processo.
letter-clar-asked-other = Em { $asked } pediu para ver o processo de { $name }.
letter-clar-need = Precisamos de saber um pouco mais, para procurarmos nos lugares certos:
letter-clar-clock = Enquanto esperamos pela sua resposta, o tempo que a lei nos dá fica parado. Está parado desde { $stopped }. Volta a contar a partir do dia em que nos responder.
letter-clar-no-answer = Se não puder responder, diga-nos isso também. Nesse caso, procuramos o melhor que pudermos com o que sabemos.
letter-clar-how = Pode dizer-nos da maneira que lhe der mais jeito: { $contact }.
letter-more-asked = Em { $asked } pediu para ver o seu processo.
letter-more-asked-other = Em { $asked } pediu para ver o processo de { $name }.
letter-more-complex = Há muita coisa para ler com cuidado. A lei permite-nos demorar { $months ->
    [one] mais um mês
   *[other] mais { $months } meses
  } para isto.
letter-more-many = Temos vários pedidos seus para responder. A lei permite-nos demorar { $months ->
    [one] mais um mês
   *[other] mais { $months } meses
  } para isto.
letter-more-due = Vamos responder até { $due }.
letter-more-sorry = Lamentamos que tenha de esperar. Pode perguntar-nos em qualquer altura em que ponto estamos.
letter-cover-codes = Onde alguma coisa não é mostrada, há palavras entre parênteses retos. Cada lacuna tem um número. A lista das lacunas diz porquê. Outra lista diz o que querem dizer as abreviaturas. As abreviaturas que ninguém soube explicar estão marcadas.
letter-refusal-asked = Em { $asked } pediu para ver o seu processo. Demos-lhe o que podemos dar. Há partes dele que não são mostradas.
letter-refusal-asked-other = Em { $asked } pediu para ver o processo de { $name }. Demos-lhe o que podemos dar. Há partes dele que não são mostradas.
letter-refusal-intro = As razões são estas:
letter-refusal-count = { $count ->
    [0] (0 lacunas)
    [one] (uma lacuna)
   *[other] ({ $count } lacunas)
  }
letter-refusal-again = Pode pedir-nos que vejamos outra vez qualquer lacuna. Diga-nos o número: { $contact }.
letter-refusal-none = Não há nenhuma parte que não mostremos.

elsewhere-letter-heading = Carta para { $name }
elsewhere-letter-ready = Para si: falta uma parte do tempo no nosso processo, e neste lugar pode haver processos sobre ela. Pode assinar a carta abaixo e enviá-la. Esta linha não faz parte dela.
elsewhere-letter-to = Para { $name }.
elsewhere-letter-intro = O meu nome é { $name }. Nasci em { $born }. Peço uma cópia de tudo o que têm sobre mim, ao abrigo do artigo 15.º do Regulamento Geral sobre a Proteção de Dados do Reino Unido (UK GDPR).
elsewhere-letter-why = O que fizeram para o município, segundo o processo: { $function }.
elsewhere-letter-when = Isto foi no período seguinte: { $span }.
elsewhere-letter-ask = Por favor, procurem também em processos em papel, em sistemas antigos e em arquivos, e digam-me onde procuraram. Se passaram os processos a alguém, digam-me, por favor, a quem e quando.
elsewhere-letter-month = A lei dá-vos um mês. Se precisarem de uma prova de quem sou, digam-me, por favor, de imediato.
elsewhere-letter-sign = Nome, morada e data:
elsewhere-letter-none-heading = Mais ninguém está registado
elsewhere-letter-none = O processo não nomeia ninguém que tenha agido por nós e possa ter processos.
letter-of-heading = Carta de { $date }
